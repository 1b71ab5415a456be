-- A paper of a case that expires also stands among the enterprise's documents, which remind of it; this is which one it is there.
ALTER TABLE service_document
    ADD COLUMN document_id BINARY(16);
