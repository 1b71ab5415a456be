package cn.yuanqi.platform.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.yuanqi.platform.Terminal;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Says where to go and whom to sign in as, once everything is there. */
@ApplicationScoped
@IfBuildProfile("dev")
class Welcome {
    @ConfigProperty(name = "quarkus.http.port")
    int port;

    void begin(@Observes StartupEvent started) {
        System.setProperty(Instance.APPLICATION_RUNS, "true");
        Thread thread = new Thread(this::whenReady, "welcome");
        thread.setDaemon(true);
        thread.start();
    }

    /** Last of all: the local stack may go as soon as this was said. */
    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopped) {
        System.clearProperty(Instance.APPLICATION_RUNS);
    }

    private void whenReady() {
        while (System.getProperty(Instance.APPLICATION_RUNS) != null && !ready()) {
            Pause.milliseconds(300);
        }
        if (System.getProperty(Instance.APPLICATION_RUNS) != null
                && System.getProperty("yuanqi.local.welcomed") == null) {
            System.setProperty("yuanqi.local.welcomed", "true");
            Terminal.say(text());
        }
    }

    private boolean ready() {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private String text() {
        return """

               园企已就绪  Yuanqi is ready:  %s
               演示账号 Demo people (密码 password: yuanqi-demo)
                 operator@ leader@ officer@ startup@cq-digital.test    数字园区 the digital park
                 operator@ leader@ officer@cq-jingkai.test             经开区 the economic zone
                 financier@ approver@bank.test  ·  admin@yuanqi.test   出资机构 a lender · 平台 the platform
               停止 Stop: Ctrl-C    重置演示数据 Start afresh: mvn quarkus:dev -Dyuanqi.local.reset=true
               """.formatted(address());
    }
}
