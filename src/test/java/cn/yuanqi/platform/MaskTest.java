package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of people for those who need not reach them. */
class MaskTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"13812345678,138****5678", "023-67001234,023****1234", "6700123,67****23",
            "12345,****", "-,-", "138****5678,138****5678"})
    void aPhoneKeepsItsEnds(String phone, String masked) {
        assertEquals(masked, Mask.phone(phone));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"王小芽,王**", "张三,张*", "王,王*", "𠮷野家,𠮷**", "-,-", "王**,王**"})
    void aNameKeepsItsFirstCharacter(String name, String masked) {
        assertEquals(masked, Mask.name(name));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ya@example.com,y****@example.com", "@x,@x", "none,none", "-,-"})
    void aMailAddressKeepsItsHouse(String mail, String masked) {
        assertEquals(masked, Mask.mail(mail));
    }
}
