package org.cmsfamily.workbench.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AddresseeTest {

  @Test
  void aChoiceIsReadAsWhatItNames() {
    for (var choice : new String[] {"body CMS-STC", "instrument AEWA", "class other-instruments"})
      assertThat(Addressee.chosen(choice)).extracting(Addressee::choice).isEqualTo(choice);
    assertThat(Addressee.chosen("office chair CMS-STC"))
        .isEqualTo(new Addressee("office", null, "chair", "CMS-STC", null, null));
    assertThat(Addressee.chosen("")).isNull();
    assertThat(Addressee.chosen("office chair")).isNull();
  }

  @Test
  void whatIsSentHasTheMembersOfTheRequestOnly() {
    var json = new ObjectMapper().valueToTree(Addressee.outside("The World Bank"));
    assertThat(json.properties().stream().map(member -> member.getKey()).toList())
        .containsExactlyInAnyOrder("kind", "code", "role", "holder", "className", "name");
  }
}
