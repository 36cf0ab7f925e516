package org.cmsfamily.registry.holder;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.junit.jupiter.api.Test;

class HeldOfficeTest {

  @Test
  void everyRoleHasAName() {
    assertThat(Roles.ALL).allSatisfy(role -> assertThat(Text.isKnown("office-" + role)).isTrue());
  }

  @Test
  void anOfficerInChargeIsCalledSo() {
    var own = HeldOffice.of(new Capacity(Roles.CHAIR, "CMS-STC"), null, null);
    assertThat(own.office().in(Language.FR)).hasToString("Président");
    var deputys = HeldOffice.of(new Capacity(Roles.CHAIR, "CMS-STC", true), null, null);
    assertThat(deputys.inCharge()).isTrue();
    assertThat(deputys.office().in(Language.FR))
        .hasToString("Chargé de fonctions pour : Président");
  }
}
