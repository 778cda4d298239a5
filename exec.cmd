@rem The sh builtin that "npm start" relies on, for cmd.exe: scripts/README.md says why.
@%*
