package cn.yuanqi.notification.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker would type as a robot's address. */
class HookGuardTest {
    private static final RobotConfig OPEN = config(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200",
            "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.0.1", "169.254.169.254", "172.16.0.1",
            "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
            "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
            "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:10::1",
            "2001:db8::1", "2002:7f00:1::1", "2002:a00:1::", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
            "fdff::1", "fe80::1", "fec0::1", "ff02::1"})
    void noAddressThatIsNotPublicIsOpen(String address) throws UnknownHostException {
        assertFalse(PublicAddress.is(InetAddress.getByName(address)), address);
        assertEquals(HookGuard.Refusal.NOT_PUBLIC, refusal(OPEN, "https://hook.example.com/x", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1",
            "172.15.255.255", "172.32.0.1", "192.167.255.255", "192.169.0.1", "198.17.255.255", "198.20.0.1",
            "223.255.255.255", "2400:3200::1", "2606:4700::1111", "2a00:1450::1"})
    void publicAddressesAreOpenUpToTheEdgesOfTheClosedBlocks(String address) throws UnknownHostException {
        assertTrue(PublicAddress.is(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/x", "https://[::1]/x", "https://localhost/x", "https://127.1/x",
            "https://2130706433/x", "https://0/x", "https://[::ffff:127.0.0.1]/x", "https://169.254.169.254/latest",
            "https://[fd00:ec2::254]/latest", "https://10.0.0.5:8443/x"})
    void literalsOfThisMachineAndNetworkAreRefusedByTheRealResolver(String address) {
        var guard = new HookGuard(OPEN, InetAddress::getAllByName);
        var refused = assertThrows(HookGuard.Refused.class, () -> guard.target(RobotKind.GENERIC, address));
        assertTrue(List.of(HookGuard.Refusal.NOT_PUBLIC, HookGuard.Refusal.UNKNOWN_HOST,
                HookGuard.Refusal.UNREADABLE).contains(refused.why()), refused.why().name());
    }

    @ParameterizedTest
    @CsvSource({"http://hook.example.com/x,NOT_HTTPS", "ftp://hook.example.com/x,NOT_HTTPS",
            "file:///etc/passwd,UNREADABLE", "gopher://hook.example.com/x,NOT_HTTPS", "hook.example.com,UNREADABLE",
            "https://user:pw@hook.example.com/x,UNREADABLE", "https://hook.example.com@127.0.0.1/x,UNREADABLE",
            "https://hook.example.com/x#y,UNREADABLE", "https://hook.example.com:0/x,UNREADABLE",
            "https://hook.example.com:99999/x,UNREADABLE", "https:///x,UNREADABLE", "'https://a b/x',UNREADABLE",
            "'https://hook.example.com/\r\nX: y',UNREADABLE", "javascript:alert(1),UNREADABLE"})
    void onlyPlainHttpsAddressesAreRead(String address, HookGuard.Refusal why) {
        assertEquals(why, refusal(OPEN, address, "1.1.1.1"));
    }

    @Test
    void oneClosedAddressAmongOpenOnesIsEnoughToRefuse() {
        assertEquals(HookGuard.Refusal.NOT_PUBLIC,
                refusal(OPEN, "https://hook.example.com/x", "1.1.1.1", "10.0.0.1", "8.8.8.8"));
        assertEquals(HookGuard.Refusal.UNKNOWN_HOST, refusal(OPEN, "https://hook.example.com/x"));
    }

    @Test
    void aNameThatAnswersOtherwiseTheSecondTimeIsNotAskedASecondTime() {
        var asked = new AtomicInteger();
        var guard = new HookGuard(OPEN, host -> new InetAddress[]{
                InetAddress.getByName(asked.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")});
        var target = guard.target(RobotKind.GENERIC, "https://rebinding.example.com/x");
        assertEquals("1.1.1.1", target.address().getHostAddress());
        assertEquals(1, asked.get());
        assertThrows(HookGuard.Refused.class,
                () -> guard.target(RobotKind.GENERIC, "https://rebinding.example.com/x"));
    }

    @Test
    void vendorsRobotsAreAtTheVendors() {
        for (var wrong : List.of("https://evil.example.com/robot/send?access_token=1",
                "https://oapi.dingtalk.com.evil.example.com/robot/send", "https://oapi.dingtalk.com/other",
                "https://oapi.dingtalk.com:8443/robot/send", "https://qyapi.weixin.qq.com/robot/send")) {
            assertEquals(HookGuard.Refusal.NOT_THEIRS, refusal(RobotKind.DINGTALK, wrong), wrong);
        }
        read(RobotKind.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=1");
        read(RobotKind.DINGTALK, "https://OAPI.dingtalk.com:443/robot/send?access_token=1");
        read(RobotKind.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1");
        read(RobotKind.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/1");
        assertEquals(HookGuard.Refusal.NOT_THEIRS, refusal(RobotKind.FEISHU, "https://open.feishu.cn/x"));
        assertEquals(HookGuard.Refusal.NOT_HTTPS,
                refusal(RobotKind.WECOM, "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1"));
    }

    @Test
    void whatTheInstallationNamesIsOpenAndNothingElseOfItsNetwork() {
        var guard = new HookGuard(config(List.of("10.0.0.5")), InetAddress::getAllByName);
        assertEquals("10.0.0.5", guard.target(RobotKind.GENERIC, "http://10.0.0.5:8080/x").address().getHostAddress());
        assertThrows(HookGuard.Refused.class, () -> guard.target(RobotKind.GENERIC, "https://10.0.0.6/x"));
        assertThrows(HookGuard.Refused.class, () -> guard.target(RobotKind.GENERIC, "http://1.1.1.1/x"));
    }

    private static HookGuard.Refusal refusal(RobotKind kind, String address) {
        return assertThrows(HookGuard.Refused.class, () -> read(kind, address), address).why();
    }

    private static void read(RobotKind kind, String address) {
        new HookGuard(OPEN, host -> new InetAddress[0]).read(kind, address);
    }

    private static HookGuard.Refusal refusal(RobotConfig config, String address, String... resolved) {
        var guard = new HookGuard(config, host -> {
            var all = new InetAddress[resolved.length];
            for (int i = 0; i < resolved.length; i++) {
                all[i] = InetAddress.getByName(resolved[i]);
            }
            return all;
        });
        return assertThrows(HookGuard.Refused.class, () -> guard.target(RobotKind.GENERIC, address), address).why();
    }

    private static RobotConfig config(List<String> inside) {
        return new RobotConfig() {
            @Override
            public Optional<String> key() {
                return Optional.empty();
            }

            @Override
            public Optional<List<String>> inside() {
                return Optional.of(inside);
            }

            @Override
            public List<String> dingtalk() {
                return List.of("oapi.dingtalk.com");
            }

            @Override
            public List<String> wecom() {
                return List.of("qyapi.weixin.qq.com");
            }

            @Override
            public List<String> feishu() {
                return List.of("open.feishu.cn");
            }
        };
    }
}
