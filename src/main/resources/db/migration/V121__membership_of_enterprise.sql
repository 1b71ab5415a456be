-- An owner or clerk belongs to an enterprise of the same park: another park's is impossible, not only refused.
ALTER TABLE membership
    ADD CONSTRAINT fk_membership_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id);
