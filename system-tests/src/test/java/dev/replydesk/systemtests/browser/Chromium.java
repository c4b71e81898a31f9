package dev.replydesk.systemtests.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. Without one a test is skipped and says so; in CI it fails. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node().toString(),
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    }

    static Chromium open() {
        var executable = Stream.of("chromium", "chromium-browser", "google-chrome").map(Chromium::onPath)
                .flatMap(Optional::stream).findFirst();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no chromium on the PATH: install it for the browser tests");
        }
        assumeTrue(executable.isPresent(), "SKIPPED: no chromium on the PATH, so no browser test ran");
        return new Chromium(executable.orElseThrow());
    }

    Page page(Look look) {
        var context = browser.newContext(new NewContextOptions().setViewportSize(look.width(), look.height())
                .setColorScheme(look.theme()).setLocale(look.language()).setTimezoneId("UTC"));
        var page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst();
    }

    /** The one that built the pages. */
    private static Path node() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("gateway/.tools/node/node")).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("build the gateway first: it brings Node"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
