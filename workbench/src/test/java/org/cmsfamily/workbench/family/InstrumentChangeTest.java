package org.cmsfamily.workbench.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cmsfamily.workbench.page.Typed;
import org.junit.jupiter.api.Test;

class InstrumentChangeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatTheFormDoesNotShowStaysAsItIs() throws JsonProcessingException {
    var now =
        JSON.readTree(
            """
            {"code": "CMS", "names": {"en": "Convention"}, "depositary": "Germany", "bonnBased": true,
             "identity": {"displayName": "Old"}, "participation": {"kind": "parties", "count": 132},
             "origin": {"confidence": "sourced", "source": "Treaty", "notes": []}, "acts": []}
            """);
    var typed =
        Typed.of("change-instrument")
            .with("identity.displayName", "New")
            .with("identity.colour", "#0b5568")
            .with("reason", "Redesigned");
    assertThat(InstrumentChange.request(now, typed, "CMS:registrar"))
        .isEqualTo(
            JSON.readTree(
                """
                {"code": "CMS", "names": {"en": "Convention"}, "depositary": "Germany",
                 "identity": {"displayName": "New", "colour": "#0b5568"}, "participation": null,
                 "notes": [], "confidence": "sourced", "source": "Treaty",
                 "reason": "Redesigned", "actingAs": "CMS:registrar"}
                """));
  }
}
