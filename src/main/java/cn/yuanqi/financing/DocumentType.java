package cn.yuanqi.financing;

/** What a lender asks an applicant to bring. */
public enum DocumentType {
    BUSINESS_LICENCE, FINANCIAL_STATEMENT, BANK_STATEMENT, TAX_RETURN, TRADE_CONTRACT, TRADE_INVOICE, WAREHOUSE_RECEIPT, GUARANTEE, BOARD_RESOLUTION, OTHER
}
