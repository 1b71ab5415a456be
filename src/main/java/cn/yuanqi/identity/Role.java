package cn.yuanqi.identity;

/** What a person is in a park, in one of its enterprises, or for a lender. */
public enum Role {
    PLATFORM_ADMIN, OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER;

    /** Roles of the park's own staff, who see all of the park. */
    public boolean ofPark() {
        return this == OPERATOR || this == LEADER || this == OFFICER;
    }

    /** Roles of an enterprise's people, who see their own enterprise. */
    public boolean ofEnterprise() {
        return this == OWNER || this == CLERK;
    }

    /** Roles of a lender's people, who see their institution's business. */
    public boolean ofInstitution() {
        return this == REVIEWER || this == APPROVER;
    }

    /** The same as constants, because annotations take no enums. */
    public static final class Names {
        public static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";
        public static final String OPERATOR = "OPERATOR";
        public static final String LEADER = "LEADER";
        public static final String OFFICER = "OFFICER";
        public static final String OWNER = "OWNER";
        public static final String CLERK = "CLERK";
        public static final String REVIEWER = "REVIEWER";
        public static final String APPROVER = "APPROVER";

        private Names() {
        }
    }
}
