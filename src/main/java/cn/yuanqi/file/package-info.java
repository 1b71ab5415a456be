/**
 * What people upload: checked, kept outside the database, handed out as an attachment.
 *
 * <p>
 * A room that attaches files has a column {@code file_id} with a foreign key {@code (park_id, file_id)} to
 * {@code stored_file (park_id, id)}, and does three things: {@code shelf.check(upload, "file")} (422 in words, before
 * anything is stored), {@code shelf.keep(upload, owner, by)} in the transaction that writes its own row, and
 * {@code shelf.handOut(file)} in a door that has found its row through park and viewer. Where a row is locked meanwhile,
 * {@code shelf.lay(upload)} brings the bytes away before the transaction and {@code StoredFile.of} writes the row in it.
 * Bytes come before rows, so no row is ever without bytes; bytes whose transaction failed are swept after a day.
 */
package cn.yuanqi.file;
