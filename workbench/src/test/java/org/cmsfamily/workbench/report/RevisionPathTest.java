package org.cmsfamily.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionPathTest {

  @Test
  void aFigureIsNamedByItsPlaceInTheDocument() {
    assertThat(new RevisionPath("CMS-STC.2027-Q1", 3).figure("/findings/0/amount"))
        .isEqualTo("/reports/CMS-STC.2027-Q1/revisions/3/figure?of=%2Ffindings%2F0%2Famount");
  }
}
