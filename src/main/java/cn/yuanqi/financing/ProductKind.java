package cn.yuanqi.financing;

/** What backs the money. */
public enum ProductKind {
    CREDIT, SUPPLY_CHAIN_RECEIVABLE, INVENTORY_PLEDGE, GUARANTEED;

    boolean needsReceivable() {
        return this == SUPPLY_CHAIN_RECEIVABLE;
    }

    boolean needsPledge() {
        return this == INVENTORY_PLEDGE;
    }

    boolean needsCollateral() {
        return needsReceivable() || needsPledge();
    }
}
