// Asks veraPDF's engine whether papers are what they claim to be: PDF/A-2a and PDF/UA-1.
// Run as a single source file: java -cp <jaxb jars>:<engine jar> Validate.java FILE...
// One line per file and flavour, on standard output:
//   PASS <TAB> flavour <TAB> file
//   FAIL <TAB> flavour <TAB> file <TAB> rule: message; rule: message ...
//   BROKEN <TAB> flavour <TAB> file <TAB> what could not be read
// It decides nothing: the Rust test reads the lines. It ends with 0 whenever it could judge.

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public final class Validate {
    private static final List<PDFAFlavour> FLAVOURS =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    public static void main(String[] files) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                System.out.println(judge(new File(file), flavour));
            }
        }
    }

    private static String judge(File file, PDFAFlavour flavour) {
        String place = "\t" + flavour + "\t" + file;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant() ? "PASS" + place : "FAIL" + place + "\t" + failures(result);
        } catch (Exception broken) {
            return "BROKEN" + place + "\t" + oneLine(broken.toString());
        }
    }

    /** Each failed rule once, with the first message it gave. */
    private static String failures(ValidationResult result) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause()
                        + "-" + assertion.getRuleId().getTestNumber();
                rules.putIfAbsent(rule, oneLine(assertion.getMessage()));
            }
        }
        StringBuilder all = new StringBuilder();
        rules.forEach((rule, message) ->
                all.append(all.length() == 0 ? "" : "; ").append(rule).append(": ").append(message));
        return all.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
