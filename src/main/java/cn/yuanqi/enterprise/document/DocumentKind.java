package cn.yuanqi.enterprise.document;

/** What a document is, in the order in which an enterprise's file shows them. */
public enum DocumentKind {
    BUSINESS_LICENCE,
    /** National high-tech enterprise: bears a number and is valid from a day to a day. */
    HIGH_TECH_CERTIFICATE, OTHER_CERTIFICATE, PERMIT, CONTRACT, FINANCIAL_STATEMENT,
    /** That venture money was put in, how much and when. */
    INVESTMENT_AGREEMENT, PAYMENT_PROOF, OTHER;

    boolean needsNumberAndValidity() {
        return this == HIGH_TECH_CERTIFICATE;
    }
}
