package org.kith.core.accounts;

import java.util.Map;
import org.kith.core.platform.LiveSource;
import org.kith.platform.tck.LiveSourceContract;
import org.kith.testkit.FakeLive;
import org.kith.testkit.FakeNetwork;
import org.kith.testkit.LoopbackServer;

/** Proves the live half of the SPI, and the contract itself, with a fake platform. */
class FakeLiveTest extends LiveSourceContract {
    private FakeNetwork network;

    @Override
    protected LiveSource source() {
        return new FakeLive();
    }

    @Override
    protected String platform() {
        return FakeLive.PLATFORM;
    }

    @Override
    protected Map<String, String> settings(LoopbackServer to) {
        return Map.of("server", to.uri("/").toString());
    }

    @Override
    protected Map<String, String> secrets() {
        return Map.of("token", FakeNetwork.TOKEN);
    }

    @Override
    protected void serve(LoopbackServer on) {
        network = new FakeNetwork(on).notes(8);
    }

    @Override
    protected void happen() {
        network.note("ann", "one more");
    }
}
