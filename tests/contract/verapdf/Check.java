// Runs the veraPDF library over files: Check FLAVOUR,... FILE... Prints for each flavour and file
// "ok FLAVOUR CHECKS RULES" or "failed ..."; after a failed one a line for each broken rule.
import java.io.File;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public final class Check {
    private static final int SHOWN_FOR_EACH_RULE = 3;

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments[0].split(",")) {
            PDFAFlavour flavour = PDFAFlavour.fromString(name);
            ValidationProfile profile = Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour);
            for (int at = 1; at < arguments.length; at++) {
                ValidationResult result = validate(new File(arguments[at]), flavour, profile);
                String state = result.isCompliant() ? "ok" : "failed";
                int rules = profile.getRules().size();
                System.out.println(state + " " + name + " " + result.getTotalAssertions() + " " + rules);
                result.getFailedChecks().forEach((rule, times) -> System.out.println(
                        "  " + rule.getClause() + "-" + rule.getTestNumber() + " times " + times));
            }
        }
    }

    private static ValidationResult validate(File file, PDFAFlavour flavour, ValidationProfile profile)
            throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(file, flavour);
                var validator = foundry.createValidator(profile, SHOWN_FOR_EACH_RULE, false, true, false)) {
            return validator.validate(parser);
        }
    }
}
