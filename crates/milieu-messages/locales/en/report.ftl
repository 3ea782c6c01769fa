# English: report
