import type { Id } from '../../shared/model/ids.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { HistoryDialog } from '../features/history/HistoryDialog.tsx';
import { VersionDialog } from '../features/history/VersionDialog.tsx';
import { AddInsightDialog } from '../features/insights/AddInsightDialog.tsx';
import { EditInsightDialog } from '../features/insights/EditInsightDialog.tsx';
import { InsightDialog } from '../features/insights/InsightDialog.tsx';
import { PraiseDialog } from '../features/insights/PraiseDialog.tsx';
import { CommentDialog } from '../features/inspector/CommentDialog.tsx';
import { ConnectDialog } from '../features/inspector/ConnectDialog.tsx';
import { OpenCommentsDialog } from '../features/inspector/OpenCommentsDialog.tsx';
import { StepHolding } from '../features/inspector/StepHolding.tsx';
import { ReconnectDialog } from '../features/inspector/ReconnectDialog.tsx';
import { LinkMapDialog } from '../features/maps/LinkMapDialog.tsx';
import { NewMapDialog } from '../features/maps/NewMapDialog.tsx';
import { PartiesDialog } from '../features/parties/PartiesDialog.tsx';
import { ExportProjectDialog } from '../features/projectFiles/ExportProjectDialog.tsx';
import { PublishDialog } from '../features/shelf/PublishDialog.tsx';
import { PutOnShelfDialog } from '../features/shelf/PutOnShelfDialog.tsx';
import { TakeOverDialog } from '../features/shelf/TakeOverDialog.tsx';
import { HoldingDialog } from '../features/standard/HoldingDialog.tsx';
import { VariantsDialog } from '../features/variants/VariantsDialog.tsx';
import type { WindowWays } from '../state/actions/windowWays.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { Palette } from './Palette.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { useFocusBack } from './useFocusBack.ts';

/** What a gesture asks before it becomes a command. */
export function Questions({ bridge, ways }: { readonly bridge: Bridge; readonly ways: WindowWays }) {
  const workbench = useWorkbench();
  const question = useView((view) => view.question);
  useFocusBack();
  const close = () => {
    workbench.view.getState().ask(null);
  };
  switch (question?.kind) {
    case undefined:
      return null;
    case 'add-insight':
      return <AddInsightDialog polarity={question.polarity} stepIds={question.stepIds} onClose={close} />;
    case 'insight':
      return <InsightDialog key={question.insightId} insightId={question.insightId} onClose={close} />;
    case 'edit-insight':
      return <EditInsightDialog insightId={question.insightId} onClose={close} />;
    case 'praise':
      return <PraiseDialog insightId={question.insightId} onClose={close} />;
    case 'reconnect':
      return <ReconnectDialog connectionId={question.connectionId} end={question.end} onClose={close} />;
    case 'connect':
      return <ConnectDialog fromStepId={question.fromStepId} onClose={close} />;
    case 'parties':
      return (
        <PartiesDialog
          key={question.chosenId}
          tab={question.tab}
          chosenId={question.chosenId ?? null}
          onClose={close}
        />
      );
    case 'comment':
      return <CommentDialog stepId={question.stepId} onClose={close} />;
    case 'comments':
      return <OpenCommentsDialog onClose={close} />;
    case 'link-map':
      return <LinkMapDialog stepId={question.stepId} onClose={close} />;
    case 'new-map':
      return <NewMapDialog first={question.template ?? 'journey'} onClose={close} />;
    case 'export-project': {
      const { id, name } = workbench.store.getState().head;
      return (
        <ExportProjectDialog
          bridge={bridge}
          project={{ id, name }}
          settle={workbench.settle}
          onClose={close}
        />
      );
    }
    case 'standard':
      return <HoldingDialog mapId={question.mapId} stepHolding={showStepHolding} onClose={close} />;
    case 'variants':
      return <VariantsDialog mapId={question.mapId} onClose={close} />;
    case 'put-on-shelf':
      return <PutOnShelfDialog mapId={question.mapId} onClose={close} />;
    case 'publish':
      return <PublishDialog mapId={question.mapId} onClose={close} />;
    case 'take-over':
      return <TakeOverDialog mapId={question.mapId} onClose={close} />;
    case 'history':
      return <HistoryDialog bridge={bridge} onClose={close} />;
    case 'name-version':
      return <VersionDialog bridge={bridge} of={null} onClose={close} />;
    case 'palette':
      return <Palette ways={ways} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
  }
}

/** What the standard dialog shows of one step of the journey: features do not know each other. */
function showStepHolding(stepId: Id) {
  return <StepHolding stepId={stepId} />;
}
