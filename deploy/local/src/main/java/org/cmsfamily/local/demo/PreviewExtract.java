package org.cmsfamily.local.demo;

/**
 * CMS's finance officer says once how the general ledger's own extract is read, and previews the
 * sample extract by that profile. Nothing of it is booked: the quarter has its ledger already.
 */
final class PreviewExtract {

  private static final String EXTRACT = "ledger-umoja-like.csv";

  private final DemoContext context;

  PreviewExtract(DemoContext context) {
    this.context = context;
  }

  void run() {
    var officer = Persona.financeOfficer("CMS");
    var profile = context.data().file("import-profile-umoja-like.json");
    var system = profile.path("sourceSystem").asText();
    var request =
        RequestJson.from(profile, "sourceSystem", "layout")
            .with("family", Load.FAMILY)
            .with("payer", "CMS")
            .node();
    context.reporting(officer, "profile " + system, "/import-profiles", request);
    context.say(officer, "saves how an extract of " + system + " is read");
    var path =
        "/imports/preview?family=%s&payer=CMS&sourceSystem=%s&layout=profile&actingAs=%s"
            .formatted(Load.FAMILY, system, officer.capacity());
    var preview =
        context
            .reporting(officer)
            .tryPost(
                DemoContext.key("preview " + EXTRACT),
                path,
                "application/octet-stream",
                context.data().bytes(EXTRACT))
            .orThrow();
    context.say(
        officer,
        "previews %s as it came: %s lines could be booked, %s lines of totals are left out"
            .formatted(EXTRACT, preview.text("accepted"), preview.text("totalLines")));
  }
}
