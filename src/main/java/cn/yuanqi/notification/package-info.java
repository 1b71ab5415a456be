/**
 * Tells people what happened: a letter to a member is an entry in their inbox and mail, each when and if they want it, and
 * its title goes to the park's robots. How a room sends one:
 *
 * <ol>
 * <li>The room fires its event record in the transaction of the change, as for any listener: {@code LeaseSigned}.
 * <li>Here stands one listener class per family of events, {@code LeaseLetters}:
 * {@code void signed(@Observes LeaseSigned event)}. See {@link cn.yuanqi.notification.InvitationLetters}.
 * <li>It asks for addresses: {@code Membership.mailOf(park, LEADER)},
 * {@code Membership.mailOfEnterprise(park, enterprise, OWNER)}.
 * <li>For each it says {@code post.send(park, new Letter("lease-signed " + id, address, path, wording))}. The first word
 * group tells the letter from all others: the same one to the same address goes once, whoever says it again.
 * Its first word up to a hyphen is its topic, {@link cn.yuanqi.notification.inbox.Topic}: a new family of letters gets a
 * word there. Only letters with a path in the park reach the inbox and the robots; others go by mail alone.
 * <li>Subject, text and button are three messages in {@code NotificationWords}, Chinese and English. A line break in the
 * text begins a paragraph. Say nothing of one enterprise to another; the page behind the link checks the reader.
 * <li>The letter stands in the outbox when the transaction commits, and is sent within seconds, at least once; a member's
 * mail after their quiet hours or with their digest.
 * <li>In tests: {@code try (var box = LetterBox.open()) { …; sender.send(); box.to("wang@example.com"); }}.
 * </ol>
 */
package cn.yuanqi.notification;
