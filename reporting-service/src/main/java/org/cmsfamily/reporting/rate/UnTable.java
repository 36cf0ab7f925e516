package org.cmsfamily.reporting.rate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;

/**
 * The UN's table of operational rates as published in XML: one record for each country. It names no
 * source, being one.
 */
final class UnTable {

  private static final String RECORD = "UN_OPERATIONAL_RATES";
  static final String SOURCE_TEXT = "UN operational rates of exchange";

  /** Which element holds what a column does. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          RateParser.CURRENCY, "f_curr_code",
          RateParser.IN_FORCE_FROM, "eff_date",
          RateParser.PER_USD, "rate");

  /** Before its first tag a file has at most as many blanks. */
  private static final int MOST_BLANKS = 1_000;

  private final List<RatesFile.Line> rates = new ArrayList<>();
  private final LineViolations violations = new LineViolations();
  private final Map<String, String> cells = new HashMap<>();
  private int lines;
  private int began;

  private UnTable() {}

  /** Whether the file is XML: it begins with a tag. */
  static boolean isOne(BufferedInputStream file) {
    try {
      file.mark(MOST_BLANKS);
      var begin = file.readNBytes(MOST_BLANKS);
      file.reset();
      for (byte each : begin) {
        if (!Character.isWhitespace(each) && each > 0) {
          return each == '<';
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the table; no document type and nothing outside of it is looked at. */
  static RatesFile read(InputStream file) {
    var table = new UnTable();
    try {
      table.read(factory().createXMLStreamReader(file));
    } catch (XMLStreamException e) {
      table.violations.add(
          LineViolation.invalid(
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
              null,
              Text.of("not-well-formed-xml")));
    }
    if (table.lines == 0 && table.violations.isEmpty()) {
      table.violations.add(
          LineViolation.invalid(1, null, Text.of("no-such-element").with("element", RECORD)));
    }
    return new RatesFile(table.lines, table.rates, table.violations);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          if (xml.getLocalName().equals(RECORD)) {
            began = xml.getLocation().getLineNumber();
            cells.clear();
          }
        }
        case XMLStreamConstants.CHARACTERS -> append(text, xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text.toString().strip());
        default -> {
          // neither comments nor instructions say anything of a rate
        }
      }
    }
  }

  /** As much of a text as a cell can have; what has more is no rate, whatever follows. */
  private static void append(StringBuilder text, XMLStreamReader xml) {
    int free = CsvFile.MOST_CHARACTERS - text.length();
    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(free, xml.getTextLength()));
  }

  private void end(String element, String text) {
    if (element.equals(RECORD)) {
      mustNotBeTooMany();
      RateParser.read(began, this::cell, violations)
          .ifPresent(rate -> rates.add(new RatesFile.Line(began, rate)));
    } else if (ELEMENTS.containsValue(element)) {
      cells.put(element, text);
    }
  }

  private void mustNotBeTooMany() {
    if (++lines > RatesFile.MOST_LINES) {
      throw Problem.of(
          PlatformProblems.TOO_LARGE,
          Text.of("too-many-records").with("most", RatesFile.MOST_LINES));
    }
  }

  private String cell(String column) {
    return column.equals(RateParser.SOURCE)
        ? SOURCE_TEXT
        : cells.getOrDefault(ELEMENTS.get(column), "");
  }
}
