package org.kith.model.validation;

import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.kith.model.Packages;

/**
 * The checks in the form that EMF's Diagnostician asks for. Its maker registers it with the registry that the
 * Diagnostician is given; nothing is registered by itself.
 */
public final class ChecksValidator extends EObjectValidator {

    private final Checks checks;

    public ChecksValidator(Checks checks) {
        this.checks = checks;
    }

    /** Makes it the validator of all packages of the model in that registry. */
    public void register(EValidator.Registry registry) {
        for (EPackage each : Packages.all()) {
            registry.put(each, this);
        }
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean valid = super.validate(type, object, diagnostics, context);
        for (Finding finding : checks.validate(object)) {
            valid &= !finding.isError();
            if (diagnostics != null) {
                diagnostics.add(new BasicDiagnostic(severity(finding), finding.check(), 0, finding.message(),
                        new Object[] {object, finding.feature()}));
            }
        }
        return valid;
    }

    private static int severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
    }
}
