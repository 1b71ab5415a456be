package cn.yuanqi.demo;

import java.util.List;

import cn.yuanqi.identity.Role;

/**
 * A person of the demo; the local Keycloak knows them under the same mail addresses and names.
 *
 * @param enterprise for an owner the number of the enterprise, otherwise 0
 */
record DemoPerson(String email, String name, Role role, int enterprise) {
    static final DemoPerson ADMIN = new DemoPerson("admin@yuanqi.test", "秦岚", Role.PLATFORM_ADMIN, 0);
    /** The lender that the reviewers and approvers work for. */
    static final String LENDER = "巴渝示范银行（演示）";

    static List<DemoPerson> of(String park) {
        return park.equals(DemoPark.INCUBATOR)
                ? List.of(of("operator@cq-digital.test", "周敏", Role.OPERATOR),
                        of("leader@cq-digital.test", "陈建国", Role.LEADER),
                        of("officer@cq-digital.test", "吴静", Role.OFFICER),
                        new DemoPerson("startup@cq-digital.test", "林小满", Role.OWNER, 1),
                        new DemoPerson("startup2@cq-digital.test", "何一帆", Role.OWNER, 2),
                        of("financier@bank.test", "沈雨桐", Role.REVIEWER),
                        of("approver@bank.test", "郑志远", Role.APPROVER),
                        of("approver2@bank.test", "许文君", Role.APPROVER))
                : List.of(of("operator@cq-jingkai.test", "刘海波", Role.OPERATOR),
                        of("leader@cq-jingkai.test", "赵明华", Role.LEADER),
                        of("officer@cq-jingkai.test", "江青", Role.OFFICER));
    }

    private static DemoPerson of(String email, String name, Role role) {
        return new DemoPerson(email, name, role, 0);
    }
}
