package org.cmsfamily.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/decisions/CMS-STC44",
        "/decisions?q=%22a+b%22&year=2015",
        "/?capacity=CMS:chair"
      })
  void aPageOfOursIsTakenAsItIs(String page) {
    assertThat(LocalPath.of(page).uri()).hasToString(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "\\\\example.org",
        "javascript:alert(1)",
        "decisions",
        "",
        "/a\nSet-Cookie: x=y",
        "/%zz",
        "/<script>"
      })
  void everythingElseIsTheFirstPage(String elsewhere) {
    assertThat(LocalPath.of(elsewhere).uri()).hasToString("/");
  }

  @Test
  void nothingIsTheFirstPage() {
    assertThat(LocalPath.of(null).text()).isEqualTo("/");
  }
}
