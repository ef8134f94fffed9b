"""All models of parcel_tracking, each imported on first use."""
