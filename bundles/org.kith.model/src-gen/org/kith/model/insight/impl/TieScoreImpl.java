/**
 */
package org.kith.model.insight.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.insight.InsightPackage;
import org.kith.model.insight.TieScore;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tie Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getRecency <em>Recency</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getOneToOne <em>One To One</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getReciprocity <em>Reciprocity</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getResponsiveness <em>Responsiveness</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getBreadth <em>Breadth</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getReceived <em>Received</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getGiven <em>Given</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.TieScoreImpl#getComputed <em>Computed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TieScoreImpl extends MinimalEObjectImpl.Container implements TieScore {
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
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final double STRENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected double strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecency() <em>Recency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecency()
	 * @generated
	 * @ordered
	 */
	protected static final double RECENCY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRecency() <em>Recency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecency()
	 * @generated
	 * @ordered
	 */
	protected double recency = RECENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final double FREQUENCY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected double frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOneToOne() <em>One To One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOneToOne()
	 * @generated
	 * @ordered
	 */
	protected static final double ONE_TO_ONE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOneToOne() <em>One To One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOneToOne()
	 * @generated
	 * @ordered
	 */
	protected double oneToOne = ONE_TO_ONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReciprocity() <em>Reciprocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReciprocity()
	 * @generated
	 * @ordered
	 */
	protected static final double RECIPROCITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReciprocity() <em>Reciprocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReciprocity()
	 * @generated
	 * @ordered
	 */
	protected double reciprocity = RECIPROCITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsiveness() <em>Responsiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsiveness()
	 * @generated
	 * @ordered
	 */
	protected static final double RESPONSIVENESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getResponsiveness() <em>Responsiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsiveness()
	 * @generated
	 * @ordered
	 */
	protected double responsiveness = RESPONSIVENESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreadth() <em>Breadth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreadth()
	 * @generated
	 * @ordered
	 */
	protected static final double BREADTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBreadth() <em>Breadth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreadth()
	 * @generated
	 * @ordered
	 */
	protected double breadth = BREADTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final double EVIDENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected double evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected static final double RECEIVED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReceived() <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceived()
	 * @generated
	 * @ordered
	 */
	protected double received = RECEIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected static final double GIVEN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected double given = GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBalance() <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalance()
	 * @generated
	 * @ordered
	 */
	protected static final double BALANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBalance() <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalance()
	 * @generated
	 * @ordered
	 */
	protected double balance = BALANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComputed() <em>Computed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPUTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComputed() <em>Computed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputed()
	 * @generated
	 * @ordered
	 */
	protected Instant computed = COMPUTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TieScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InsightPackage.Literals.TIE_SCORE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(double newStrength) {
		double oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRecency() {
		return recency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecency(double newRecency) {
		double oldRecency = recency;
		recency = newRecency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__RECENCY, oldRecency, recency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(double newFrequency) {
		double oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOneToOne() {
		return oneToOne;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOneToOne(double newOneToOne) {
		double oldOneToOne = oneToOne;
		oneToOne = newOneToOne;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__ONE_TO_ONE, oldOneToOne, oneToOne));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReciprocity() {
		return reciprocity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReciprocity(double newReciprocity) {
		double oldReciprocity = reciprocity;
		reciprocity = newReciprocity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__RECIPROCITY, oldReciprocity, reciprocity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getResponsiveness() {
		return responsiveness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsiveness(double newResponsiveness) {
		double oldResponsiveness = responsiveness;
		responsiveness = newResponsiveness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__RESPONSIVENESS, oldResponsiveness, responsiveness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBreadth() {
		return breadth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreadth(double newBreadth) {
		double oldBreadth = breadth;
		breadth = newBreadth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__BREADTH, oldBreadth, breadth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(double newEvidence) {
		double oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReceived() {
		return received;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceived(double newReceived) {
		double oldReceived = received;
		received = newReceived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__RECEIVED, oldReceived, received));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGiven() {
		return given;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiven(double newGiven) {
		double oldGiven = given;
		given = newGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__GIVEN, oldGiven, given));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBalance() {
		return balance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBalance(double newBalance) {
		double oldBalance = balance;
		balance = newBalance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__BALANCE, oldBalance, balance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getComputed() {
		return computed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComputed(Instant newComputed) {
		Instant oldComputed = computed;
		computed = newComputed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.TIE_SCORE__COMPUTED, oldComputed, computed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InsightPackage.TIE_SCORE__PERSON_UID:
				return getPersonUid();
			case InsightPackage.TIE_SCORE__STRENGTH:
				return getStrength();
			case InsightPackage.TIE_SCORE__RECENCY:
				return getRecency();
			case InsightPackage.TIE_SCORE__FREQUENCY:
				return getFrequency();
			case InsightPackage.TIE_SCORE__ONE_TO_ONE:
				return getOneToOne();
			case InsightPackage.TIE_SCORE__RECIPROCITY:
				return getReciprocity();
			case InsightPackage.TIE_SCORE__RESPONSIVENESS:
				return getResponsiveness();
			case InsightPackage.TIE_SCORE__BREADTH:
				return getBreadth();
			case InsightPackage.TIE_SCORE__EVIDENCE:
				return getEvidence();
			case InsightPackage.TIE_SCORE__RECEIVED:
				return getReceived();
			case InsightPackage.TIE_SCORE__GIVEN:
				return getGiven();
			case InsightPackage.TIE_SCORE__BALANCE:
				return getBalance();
			case InsightPackage.TIE_SCORE__COMPUTED:
				return getComputed();
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
			case InsightPackage.TIE_SCORE__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case InsightPackage.TIE_SCORE__STRENGTH:
				setStrength((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__RECENCY:
				setRecency((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__FREQUENCY:
				setFrequency((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__ONE_TO_ONE:
				setOneToOne((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__RECIPROCITY:
				setReciprocity((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__RESPONSIVENESS:
				setResponsiveness((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__BREADTH:
				setBreadth((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__EVIDENCE:
				setEvidence((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__RECEIVED:
				setReceived((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__GIVEN:
				setGiven((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__BALANCE:
				setBalance((Double)newValue);
				return;
			case InsightPackage.TIE_SCORE__COMPUTED:
				setComputed((Instant)newValue);
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
			case InsightPackage.TIE_SCORE__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__RECENCY:
				setRecency(RECENCY_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__ONE_TO_ONE:
				setOneToOne(ONE_TO_ONE_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__RECIPROCITY:
				setReciprocity(RECIPROCITY_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__RESPONSIVENESS:
				setResponsiveness(RESPONSIVENESS_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__BREADTH:
				setBreadth(BREADTH_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__RECEIVED:
				setReceived(RECEIVED_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__GIVEN:
				setGiven(GIVEN_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__BALANCE:
				setBalance(BALANCE_EDEFAULT);
				return;
			case InsightPackage.TIE_SCORE__COMPUTED:
				setComputed(COMPUTED_EDEFAULT);
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
			case InsightPackage.TIE_SCORE__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case InsightPackage.TIE_SCORE__STRENGTH:
				return strength != STRENGTH_EDEFAULT;
			case InsightPackage.TIE_SCORE__RECENCY:
				return recency != RECENCY_EDEFAULT;
			case InsightPackage.TIE_SCORE__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case InsightPackage.TIE_SCORE__ONE_TO_ONE:
				return oneToOne != ONE_TO_ONE_EDEFAULT;
			case InsightPackage.TIE_SCORE__RECIPROCITY:
				return reciprocity != RECIPROCITY_EDEFAULT;
			case InsightPackage.TIE_SCORE__RESPONSIVENESS:
				return responsiveness != RESPONSIVENESS_EDEFAULT;
			case InsightPackage.TIE_SCORE__BREADTH:
				return breadth != BREADTH_EDEFAULT;
			case InsightPackage.TIE_SCORE__EVIDENCE:
				return evidence != EVIDENCE_EDEFAULT;
			case InsightPackage.TIE_SCORE__RECEIVED:
				return received != RECEIVED_EDEFAULT;
			case InsightPackage.TIE_SCORE__GIVEN:
				return given != GIVEN_EDEFAULT;
			case InsightPackage.TIE_SCORE__BALANCE:
				return balance != BALANCE_EDEFAULT;
			case InsightPackage.TIE_SCORE__COMPUTED:
				return COMPUTED_EDEFAULT == null ? computed != null : !COMPUTED_EDEFAULT.equals(computed);
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
		result.append(", strength: ");
		result.append(strength);
		result.append(", recency: ");
		result.append(recency);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", oneToOne: ");
		result.append(oneToOne);
		result.append(", reciprocity: ");
		result.append(reciprocity);
		result.append(", responsiveness: ");
		result.append(responsiveness);
		result.append(", breadth: ");
		result.append(breadth);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", received: ");
		result.append(received);
		result.append(", given: ");
		result.append(given);
		result.append(", balance: ");
		result.append(balance);
		result.append(", computed: ");
		result.append(computed);
		result.append(')');
		return result.toString();
	}

} //TieScoreImpl
