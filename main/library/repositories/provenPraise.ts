// The rule of `shared/rules/insightStates` (provenState) once more, in SQL: the list of a thousand projects counts praise
// points without reading their figures into memory. `tests/library/provenPraise.test.ts` holds the two against each other.

// What `isBlank` takes for nothing to read: white space as JavaScript knows it, and control characters.
const unread = [
  ...[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 32, 127, 133, 160, 5760, 8232, 8233, 8239, 8287, 12288, 65279,
  ],
  ...Array.from({ length: 18 }, (_, index) => 14 + index),
  ...Array.from({ length: 11 }, (_, index) => 8192 + index),
].join(', ');

// The counts of scores from `low` on to `high`, of one day of a survey.
const given = (low: number, high: number) =>
  `sum(CASE WHEN a.score BETWEEN ${low} AND ${high} THEN a.count ELSE 0 END)`;

// As `shared/analysis/metrics/surveyScore`: null where no answer of the day lies on the scale.
const scoreOfDay = `CASE m.method
    WHEN 'nps' THEN CAST(${given(9, 10)} - ${given(0, 6)} AS REAL) / nullif(${given(0, 10)}, 0) * 100
    WHEN 'csat' THEN CAST(${given(4, 5)} AS REAL) / nullif(${given(1, 5)}, 0) * 100
    WHEN 'ces' THEN CAST(sum(CASE WHEN a.score BETWEEN 1 AND 7 THEN a.score * a.count ELSE 0 END) AS REAL)
      / nullif(${given(1, 7)}, 0)
  END`;

// As `seriesOf` and `actualOf`: the latest dated value, computed ones before noted ones of the same moment; without any
// the undated one.
const readings = `
    SELECT at, id, value, basis FROM metric_points WHERE project_id = m.project_id AND metric_id = m.id
    UNION ALL
    SELECT a.at, '', ${scoreOfDay} AS value, 'measured' FROM survey_answers AS a
      WHERE a.project_id = m.project_id AND a.metric_id = m.id GROUP BY a.at HAVING value IS NOT NULL
    UNION ALL
    SELECT -1, '', value, basis FROM metric_values
      WHERE project_id = m.project_id AND metric_id = m.id AND moment = 'actual'`;
const measuredNow = `(SELECT CASE basis WHEN 'measured' THEN value END FROM (${readings}
    ) ORDER BY at DESC, id DESC LIMIT 1)`;

/** A condition on a row `i` of insights: there is a measured gain, and the customer says so. */
export const isProvenSql = `trim(i.words_now, char(${unread})) <> '' AND EXISTS (
  SELECT 1 FROM metrics AS m
  JOIN metric_values AS b ON b.project_id = m.project_id AND b.metric_id = m.id AND b.moment = 'baseline'
  WHERE m.project_id = i.project_id AND m.insight_id = i.id AND CASE m.direction
    WHEN 'lower' THEN ${measuredNow} < b.value
    ELSE ${measuredNow} > b.value
  END
)`;
