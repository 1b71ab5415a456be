-- A logger's newest state, restart and information messages are asked for without its other raw frames.
ALTER TABLE raw_frame ADD INDEX raw_frame_by_message (park_id, outlet_id, cn, last_at);
