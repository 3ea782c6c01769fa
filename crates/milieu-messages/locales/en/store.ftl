# English: store
