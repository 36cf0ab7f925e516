package org.cmsfamily.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"report.pdf", "Décision 44.PDF", "تقرير.pdf", "a..b.pdf", "a, b (2).pdf"})
  void aFilesNameIsTakenAsItIs(String name) {
    assertThatCode(() -> DocumentForm.check(name, "fr", DocumentType.PDF))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "report",
        "report.docx",
        "report.pdf.exe",
        "../report.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "C:report.pdf",
        ".report.pdf",
        " report.pdf",
        "report.pdf ",
        "re\nport.pdf",
        "re\u0000port.pdf",
        "re\u202Efdp.exe.pdf",
        "re\uFFFEport.pdf",
        "re\u2028port.pdf",
        "re\"port.pdf",
        "re?port.pdf"
      })
  void whatIsNoNameOfAFileIsRefused(String name) {
    var refused =
        catchThrowableOfType(Problem.class, () -> DocumentForm.check(name, null, DocumentType.PDF));
    assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("?name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en_GB", "en-", "xx-yyyyyyyyyyyyy", "../en"})
  void whatIsNoTagOfALanguageIsRefused(String tag) {
    var refused =
        catchThrowableOfType(
            Problem.class, () -> DocumentForm.check("a.pdf", tag, DocumentType.PDF));
    assertThat(refused).as(tag).isNotNull();
    assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("?language");
  }

  @Test
  void aLanguageNeedNotBeStated() {
    assertThatCode(() -> DocumentForm.check("a.csv", null, DocumentType.CSV))
        .doesNotThrowAnyException();
  }
}
