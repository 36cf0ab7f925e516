package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Texts of terms for the tests of the editor. */
final class TermsExamples {
  private TermsExamples() {}

  static ObjectNode terms() {
    return read(
        """
        {"title":"Conference services","start":"2027-01-01","end":"2028-12-31",
         "participants":[{"instrument":"CMS"},{"instrument":"AEWA"}],
         "costPlan":{"currency":"EUR","phasing":"equal",
          "key":{"kind":"fixed","percent":{"CMS":"60","AEWA":"40"}},
          "baseline":{"AEWA":[{"line":"AE-07","budget":"AEWA-BUDGET","years":{"2027":"80000.00"}}]},
          "recurring":{"2027":{"amount":"180000.00","currency":"EUR"},"2029":["1.00","2.00"]},
          "oneTime":{}}}
        """);
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
