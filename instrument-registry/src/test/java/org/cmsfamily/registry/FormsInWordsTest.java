package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.cmsfamily.platform.wording.Text;
import org.junit.jupiter.api.Test;

/** Who writes something in another form reads how it is to be written, not a regular expression. */
class FormsInWordsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cmsfamily.registry");

  @Test
  void everyFormIsDescribed() {
    var messages = messages();

    assertThat(messages).hasSizeGreaterThan(40);
    assertThat(messages)
        .allSatisfy(message -> assertThat(Text.isKnown(code(message))).as(message).isTrue());
  }

  private static List<String> messages() {
    return CLASSES.stream()
        .flatMap(one -> one.getFields().stream())
        .flatMap(field -> field.tryGetAnnotationOfType(Pattern.class).stream())
        .map(Pattern::message)
        .toList();
  }

  private static String code(String message) {
    return message.substring(1, message.length() - 1).replace("pattern.", "form-");
  }
}
