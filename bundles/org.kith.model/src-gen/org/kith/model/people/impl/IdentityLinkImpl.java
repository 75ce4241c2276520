/**
 */
package org.kith.model.people.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.people.DecidedBy;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Identity Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.kith.model.people.impl.IdentityLinkImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdentityLinkImpl extends MinimalEObjectImpl.Container implements IdentityLink {
	/**
	 * The default value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected String personUid = PERSON_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final DecidedBy DECIDED_BY_EDEFAULT = DecidedBy.RULE;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected DecidedBy decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected Instant since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected Instant until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IdentityLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.IDENTITY_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonUid() {
		return personUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonUid(String newPersonUid) {
		String oldPersonUid = personUid;
		personUid = newPersonUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecidedBy getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(DecidedBy newDecidedBy) {
		DecidedBy oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy == null ? DECIDED_BY_EDEFAULT : newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(Instant newSince) {
		Instant oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(Instant newUntil) {
		Instant oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.IDENTITY_LINK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.IDENTITY_LINK__PERSON_UID:
				return getPersonUid();
			case PeoplePackage.IDENTITY_LINK__CONFIDENCE:
				return getConfidence();
			case PeoplePackage.IDENTITY_LINK__EVIDENCE:
				return getEvidence();
			case PeoplePackage.IDENTITY_LINK__DECIDED_BY:
				return getDecidedBy();
			case PeoplePackage.IDENTITY_LINK__SINCE:
				return getSince();
			case PeoplePackage.IDENTITY_LINK__UNTIL:
				return getUntil();
			case PeoplePackage.IDENTITY_LINK__ACTIVE:
				return isActive();
			case PeoplePackage.IDENTITY_LINK__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeoplePackage.IDENTITY_LINK__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__DECIDED_BY:
				setDecidedBy((DecidedBy)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__SINCE:
				setSince((Instant)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__UNTIL:
				setUntil((Instant)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case PeoplePackage.IDENTITY_LINK__SOURCE:
				setSource((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeoplePackage.IDENTITY_LINK__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case PeoplePackage.IDENTITY_LINK__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeoplePackage.IDENTITY_LINK__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case PeoplePackage.IDENTITY_LINK__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case PeoplePackage.IDENTITY_LINK__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case PeoplePackage.IDENTITY_LINK__DECIDED_BY:
				return decidedBy != DECIDED_BY_EDEFAULT;
			case PeoplePackage.IDENTITY_LINK__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case PeoplePackage.IDENTITY_LINK__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case PeoplePackage.IDENTITY_LINK__ACTIVE:
				return active != ACTIVE_EDEFAULT;
			case PeoplePackage.IDENTITY_LINK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (personUid: ");
		result.append(personUid);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", since: ");
		result.append(since);
		result.append(", until: ");
		result.append(until);
		result.append(", active: ");
		result.append(active);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //IdentityLinkImpl
