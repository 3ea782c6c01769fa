# English: cli
