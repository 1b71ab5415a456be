/**
 * Who changed what in a park, when, from what to what: written in the change's own transaction, never edited.
 *
 * <p>
 * For nothing: each insert, update and delete that Hibernate does for a {@code ParkScoped} entity (and Park, Membership,
 * Invitation) becomes one entry per subject and transaction, with the changed fields before and after and the person
 * asking. No field named like a password, token, secret or hash shows its value; versions and {@code updatable = false}
 * mirrors are left out.
 * <ul>
 * <li>{@code @Unaudited("why")} on an entity or a field: left out (telemetry, the machine's mirrors, edit stamps).</li>
 * <li>{@code @PartOf(owner = "enterprise", as = "categories")} on a child: shown as a field of its owner.</li>
 * <li>{@code @Restricted(STAFF or LENDER)}: not for the enterprise's own people, or for no one in the park.</li>
 * <li>{@code OfEnterprise}: for a subject without {@code enterpriseId} or {@code enterprise} that yet belongs to one.</li>
 * <li>{@link cn.yuanqi.audit.Audit#as}: names the change, "approved" instead of "CHANGED". Call it where you guard.</li>
 * <li>{@link cn.yuanqi.audit.Audit#tells}: adds fields to the subject's entry, those of rows that have no entry of
 * their own: a report's figures, a lease's lines.</li>
 * <li>{@link cn.yuanqi.audit.Audit#did}: call it after each {@code UPDATE … WHERE} of yours that hit its row, and for
 * deeds that change no entity (a passport was viewed). Hibernate tells nobody of those.</li>
 * </ul>
 */
package cn.yuanqi.audit;
