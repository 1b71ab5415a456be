ALTER TABLE service_document
    ADD CONSTRAINT fk_service_document_filed FOREIGN KEY (park_id, document_id) REFERENCES document (park_id, id);
