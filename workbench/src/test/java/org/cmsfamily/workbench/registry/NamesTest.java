package org.cmsfamily.workbench.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.registry.Names.LocalText;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void theNameInTheVisitorsLanguageIsShown() {
    assertThat(new Names(Map.of("en", "Seals", "fr", "Phoques")).in(Language.FR))
        .isEqualTo(new LocalText("Phoques", "fr"));
  }

  @Test
  void withoutItTheEnglishOneIsShownAndMarked() {
    assertThat(new Names(Map.of("en", "Seals", "de", "Robben")).in(Language.ES))
        .isEqualTo(new LocalText("Seals", "en"));
  }

  @Test
  void withoutEitherAnyIsShown() {
    assertThat(new Names(Map.of("de", "Robben")).in(Language.ES))
        .isEqualTo(new LocalText("Robben", "de"));
  }

  @Test
  void aLanguageInWhichThereIsNoneComesAsNull() throws Exception {
    var names = new ObjectMapper().readValue("{\"en\":\"Seals\",\"fr\":null}", Names.class);
    assertThat(names).isEqualTo(new Names(Map.of("en", "Seals")));
  }
}
