-- The same for what is offered.
ALTER TABLE invitation
    ADD CONSTRAINT fk_invitation_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id);
