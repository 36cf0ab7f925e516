package org.cmsfamily.local.demo;

import java.util.List;
import java.util.Locale;

/** Says where the pages are, and as whom one can sign in to see the main job from every side. */
final class ShowPages {
  private static final List<String> PEOPLE =
      List.of(
          "cms-executive-secretary",
          "cms-programme-officer",
          "cms-finance-officer",
          "cms-committee-member",
          "cms-auditor",
          "aewa-executive-secretary");

  private final DemoContext context;

  ShowPages(DemoContext context) {
    this.context = context;
  }

  void run() {
    var suite = context.suite();
    var console = context.console();
    console.heading("Open in a browser");
    console.line(suite.workbench() + "  the pages: sign in as one of these, or of ./skein people");
    PEOPLE.forEach(
        name ->
            console.line(
                String.format(Locale.ROOT, "  %-26s password %s", name, suite.password(name))));
    for (var address : List.of(suite.registry(), suite.catalog(), suite.reporting()))
      console.line(address + "/q/swagger-ui");
  }
}
