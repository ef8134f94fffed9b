"""What operationIds, paths and HTTP methods say about operations: words, verbs and actions."""
