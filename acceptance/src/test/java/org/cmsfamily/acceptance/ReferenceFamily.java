package org.cmsfamily.acceptance;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.cmsfamily.local.demo.Codes;
import org.cmsfamily.local.demo.Console;
import org.cmsfamily.local.demo.Load;
import org.cmsfamily.local.demo.LoadContext;
import org.cmsfamily.local.demo.People;
import org.cmsfamily.local.demo.Personas;
import org.cmsfamily.local.demo.ReferenceData;

/** The real reference data, loaded into a family of a test's own under codes of its own. */
final class ReferenceFamily {

  /** Who holds the offices of the data; every other registrar is one and the same person. */
  private static final Map<String, Part> HOLDERS =
      Map.of(
          "steward", Part.STEWARD,
          "operator", Part.OPERATOR,
          "cms-registrar", Part.CMS_REGISTRAR,
          "cms-executive-secretary", Part.CMS_SECRETARY,
          "cms-committee-chair", Part.CHAIR,
          "aewa-registrar", Part.AEWA_REGISTRAR,
          "aewa-executive-secretary", Part.AEWA_SECRETARY,
          "unep-head", Part.UNEP_HEAD,
          "unep-adviser", Part.ADVISER);

  private ReferenceFamily() {}

  static FamilyUnderTest loaded() {
    var family = FamilyUnderTest.unfounded();
    var suite = FamilyUnderTest.suite();
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var loading =
        new LoadContext(
            new ReferenceData(suite.data()),
            new Personas(suite, ReferenceFamily::user),
            new Codes(family.code() + "-"),
            family.code(),
            new Console(silence));
    new Load(loading, LocalDate.parse("2026-11-02")).all();
    return family;
  }

  private static String user(String office) {
    var part = HOLDERS.get(office);
    if (part != null) return part.user();
    if (People.MACHINES.contains(office)) return office;
    return office.endsWith("-registrar") ? "person-041" : "person-042";
  }
}
