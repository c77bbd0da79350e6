package org.rogatory.workflow.camunda.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.rogatory.workflow.camunda.Outcomes;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Of the engine's extensions only those that the house uses, and of expressions only those it
 * knows: nobody is assigned, no form is named, no listener or script runs, nothing is computed.
 */
public class ExpressionRule implements ModelRule {

  private static final Set<String> EXTENSIONS = Set.of("in", "out", "properties", "property");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "process/historyTimeToLive",
          "serviceTask/asyncBefore",
          "serviceTask/delegateExpression",
          "callActivity/calledElementBinding",
          "multiInstanceLoopCharacteristics/collection",
          "multiInstanceLoopCharacteristics/elementVariable");

  private static final Set<String> EXPRESSIONS =
      Set.of("${step}", "${matter}", "${execution.processBusinessKey}");

  /** For which matters a process is called. */
  public static final Pattern MATTERS =
      Pattern.compile("\\$\\{matters\\.of\\(execution, '(?<list>[a-z-]+)'\\)}");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    Node document = model.getDocument().getDomSource().getNode();
    return elements(document).stream()
        .flatMap(
            element ->
                Stream.concat(
                    extension(element).stream(),
                    attributes(element).flatMap(attribute -> broken(element, attribute))));
  }

  private static Optional<String> extension(Element element) {
    if (engines(element) && !EXTENSIONS.contains(element.getLocalName())) {
      return Optional.of(owner(element) + " uses the extension " + element.getLocalName());
    }
    return element.getElementsByTagName("*").getLength() > 0
        ? Optional.empty()
        : unknown(element, element.getTextContent().strip());
  }

  private static Stream<String> broken(Element element, Attr attribute) {
    String place = element.getLocalName() + "/" + attribute.getLocalName();
    return Stream.concat(
        engines(attribute) && !ATTRIBUTES.contains(place)
            ? Stream.of(owner(element) + " uses the extension " + attribute.getLocalName())
            : Stream.empty(),
        unknown(element, attribute.getValue()).stream());
  }

  /** Whether a text holds no expression, or is one that the house knows. */
  public static boolean isKnown(String text) {
    return !EXPRESSION.matcher(text).find()
        || EXPRESSIONS.contains(text)
        || MATTERS.matcher(text).matches()
        || Outcomes.CONDITION.matcher(text).matches();
  }

  private static Optional<String> unknown(Element element, String text) {
    return !isKnown(text)
        ? Optional.of(owner(element) + " has the expression " + text)
        : Optional.empty();
  }

  private static boolean engines(Node node) {
    return BpmnModelConstants.CAMUNDA_NS.equals(node.getNamespaceURI());
  }

  /** The id of the element or of the next one around it that has one. */
  private static String owner(Element element) {
    return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent)
        ? element.getAttribute("id")
        : owner(parent);
  }

  private static Stream<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
  }

  private static List<Element> elements(Node document) {
    NodeList all = ((org.w3c.dom.Document) document).getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
