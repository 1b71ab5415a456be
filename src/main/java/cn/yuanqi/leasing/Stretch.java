package cn.yuanqi.leasing;

/** Days for which these terms hold; an amendment begins a new stretch. */
record Stretch(Span days, RentTerms terms) {
}
