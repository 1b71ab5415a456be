package cn.yuanqi.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.platform.Terminal;

/** The folder that one Keycloak keeps its data in, and the distribution that all of them run from. */
record KeycloakHome(Path folder, Path distribution) {
    static KeycloakHome prepare(Path folder, Path realm) throws IOException {
        KeycloakHome home = new KeycloakHome(folder, newestDistribution());
        home.build();
        Path imported = folder.resolve("data").resolve("import").resolve("yuanqi-realm.json");
        if (Files.exists(imported) && Files.mismatch(realm, imported) >= 0) {
            Terminal.say("本地领域文件已更改，重新导入。 The local realm file has changed and is imported anew.");
            Trees.delete(folder.resolve("data"));
        }
        Files.createDirectories(imported.getParent());
        Files.copy(realm, imported, StandardCopyOption.REPLACE_EXISTING);
        Trees.copy(home.augmentation(), folder.resolve("lib").resolve("quarkus"));
        return home;
    }

    /** The command up to Keycloak's own arguments. */
    List<String> java() {
        return java(folder);
    }

    private static Path newestDistribution() throws IOException {
        Path all = Distributions.folder();
        try (Stream<Path> found = Files.isDirectory(all) ? Files.list(all) : Stream.empty()) {
            return found.filter(path -> Files.exists(path.resolve("lib").resolve("quarkus-run.jar")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new CannotStart("未找到 Keycloak（" + all + "），请删除该目录后重新运行。",
                            "There is no Keycloak below " + all + "; delete that folder and run again."));
        }
    }

    /** Keycloak's build step (about 15 s), from the files as they were unpacked, however an earlier try ended. */
    private void build() throws IOException {
        Distributions.once(distribution, "built", () -> {
            Path asUnpacked = distribution.resolve("lib").resolve("quarkus-as-unpacked");
            if (!Files.exists(asUnpacked)) {
                Path beside = distribution.resolve("lib").resolve("quarkus-being-copied");
                Trees.delete(beside);
                Trees.copy(augmentation(), beside);
                Files.move(beside, asUnpacked);
            }
            Trees.delete(augmentation());
            Trees.copy(asUnpacked, augmentation());
            runBuild();
        });
    }

    private void runBuild() throws IOException {
        List<String> command = new ArrayList<>(java(distribution));
        command.addAll(List.of("build", "--db=dev-file"));
        Leftovers.end("keycloak-build", distribution);
        try (Child build = Child.start("keycloak-build", distribution, command, Map.of())) {
            if (build.exitCode() != 0) {
                throw build.failed();
            }
        }
    }

    private Path augmentation() {
        return distribution.resolve("lib").resolve("quarkus");
    }

    /** What bin/kc.sh would run, in little memory and without a shell. */
    private List<String> java(Path home) {
        return List.of(Child.java(), "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp", distribution.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
