package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private final AddressPolicy closed = new AddressPolicy(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "100::1",
                "2001::1",
                "2001:1ff::1",
                "2001:db8::1",
                "3fff::1",
                "3fff:fff::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::808:808",
                "5f00::1",
                "4000::1"
            })
    void addressInsideIsRefused(String address) {
        assertThat(closed.allows(InetAddress.ofLiteral(address), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.0.0.1",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2400:cb00::1",
                "2a00:1450::1",
                "2001:200::1",
                "2002:808:808::1",
                "64:ff9b::808:808",
                "3ffe::1",
                "3fff:1000::1"
            })
    void publicAddressIsAllowedOnWebPorts(String address) {
        InetAddress publicAddress = InetAddress.ofLiteral(address);
        assertThat(closed.allows(publicAddress, 80)).isTrue();
        assertThat(closed.allows(publicAddress, 8443)).isTrue();
        assertThat(closed.allows(publicAddress, 22)).isFalse();
    }

    @Test
    void allowedEntryOpensItsPortOnly() {
        AddressPolicy policy = new AddressPolicy(List.of("127.0.0.1:8099"));
        assertThat(policy.allows(InetAddress.ofLiteral("127.0.0.1"), 8099)).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("127.0.0.1"), 80)).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("127.0.0.2"), 8099)).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("1.1.1.1"), 8099)).isFalse();
        assertThat(policy.allowsPort(8099)).isTrue();
        assertThat(policy.allowsPort(8098)).isFalse();
    }

    @Test
    void allowedBlockOpensItsAddressesOnEveryPort() {
        AddressPolicy policy =
                new AddressPolicy(List.of("10.20.0.0/14", "[fd00:1::]/32:8080", "[::1]:81", "fd99::/16"));
        assertThat(policy.allows(InetAddress.ofLiteral("10.23.255.1"), 12_345)).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("10.24.0.1"), 80)).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("fd00:1::5"), 8080)).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("fd00:1::5"), 80)).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("::1"), 81)).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("fd99::1"), 9)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1:",
                "127.0.0.1:0",
                "127.0.0.1:70000",
                "127.0.0.1/33",
                "10.0.0.1/8",
                "0.0.0.0/0",
                "::/0",
                "[::1",
                "300.1.1.1",
                "127.0.0.1:80:80",
                "*",
                "",
                "10.0.0.0/8 ,",
                "fe80::1%eth0",
                "::ffff:10.0.0.1"
            })
    void unreadableEntryStopsTheStartWithOneSentence(String entry) {
        assertThatThrownBy(() -> new AddressPolicy(List.of(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pantau.fetch.allow-internal: \"" + entry.strip() + "\" ")
                .hasMessageEndingWith(".");
    }
}
