package org.cmsfamily.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of XHTML as a tree, for files that are made of its elements one by one. */
public final class PageTree {

  private PageTree() {}

  /** The root element; no entity and no outside reference is ever followed. */
  public static Element of(String xhtml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The nodes directly below, in their order. */
  public static Stream<Node> nodes(Element parent) {
    var all = parent.getChildNodes();
    return IntStream.range(0, all.getLength()).mapToObj(all::item);
  }

  /** The elements directly below, in their order. */
  public static List<Element> children(Element parent) {
    return nodes(parent).filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  /** The elements directly below that have this name. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getTagName().equals(name)).toList();
  }

  /** The first element anywhere below that has this name, if there is one. */
  public static Optional<Element> find(Element parent, String name) {
    return all(parent, name).findFirst();
  }

  /** Every element below that has this name. */
  public static Stream<Element> all(Element parent, String name) {
    var found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }

  /** Whether the element is of a class of the style sheet. */
  public static boolean is(Element element, String css) {
    return Arrays.asList(element.getAttribute("class").split(" ", -1)).contains(css);
  }
}
