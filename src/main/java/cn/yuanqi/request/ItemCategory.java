package cn.yuanqi.request;

/** What kind of help it is. */
public enum ItemCategory {
    BUSINESS, DIGITAL, ECOMMERCE, LOGISTICS, SPACE, EVERYDAY
}
