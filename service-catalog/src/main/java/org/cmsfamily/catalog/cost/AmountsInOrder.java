package org.cmsfamily.catalog.cost;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.wording.ConstraintTexts;
import org.cmsfamily.platform.wording.Text;

/** No amount of a cost plan has more decimals than its currency, and each currency is known. */
@Constraint(validatedBy = AmountsInOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AmountsInOrder {

  /** Not used: each amount has its own words. */
  String message() default "amounts are not in order";

  /** As Bean Validation demands. */
  Class<?>[] groups() default {};

  /** As Bean Validation demands. */
  Class<? extends Payload>[] payload() default {};

  /** Names every amount that is not in order, at its place in the plan. */
  final class Validator implements ConstraintValidator<AmountsInOrder, CostPlan> {

    @Override
    public boolean isValid(CostPlan plan, ConstraintValidatorContext context) {
      var wrong = new TreeMap<String, Text>();
      var currency = plan.currency();
      if (currency != null && !Amount.known(currency)) {
        wrong.put("/currency", Text.of("currency-not-known").with("currency", currency));
      }
      new AmountPlaces(plan)
          .all()
          .forEach((place, amount) -> amount.fault(currency).ifPresent(f -> f.at(place, wrong)));
      context.disableDefaultConstraintViolation();
      report(wrong, context);
      return wrong.isEmpty();
    }

    private static void report(SortedMap<String, Text> wrong, ConstraintValidatorContext context) {
      wrong.forEach(
          (place, text) -> {
            var steps = List.of(place.substring(1).split("/", -1));
            var node = ConstraintTexts.saying(text, context).addPropertyNode(steps.getFirst());
            for (var step : steps.subList(1, steps.size())) {
              node = node.addPropertyNode(step);
            }
            node.addConstraintViolation();
          });
    }
  }
}
