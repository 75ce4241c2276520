/**
 */
package org.kith.model.care.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Introduction;
import org.kith.model.care.IntroductionState;

import org.kith.model.people.Ternary;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Introduction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getFirstAgreed <em>First Agreed</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getSecondAgreed <em>Second Agreed</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getInteractionKey <em>Interaction Key</em>}</li>
 *   <li>{@link org.kith.model.care.impl.IntroductionImpl#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntroductionImpl extends AggregateImpl implements Introduction {
	/**
	 * The default value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected String firstUid = FIRST_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected String secondUid = SECOND_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final IntroductionState STATE_EDEFAULT = IntroductionState.IDEA;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected IntroductionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstAgreed() <em>First Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final Ternary FIRST_AGREED_EDEFAULT = Ternary.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFirstAgreed() <em>First Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstAgreed()
	 * @generated
	 * @ordered
	 */
	protected Ternary firstAgreed = FIRST_AGREED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondAgreed() <em>Second Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final Ternary SECOND_AGREED_EDEFAULT = Ternary.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSecondAgreed() <em>Second Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondAgreed()
	 * @generated
	 * @ordered
	 */
	protected Ternary secondAgreed = SECOND_AGREED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected Instant asked = ASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected Instant made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInteractionKey() <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionKey()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERACTION_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInteractionKey() <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionKey()
	 * @generated
	 * @ordered
	 */
	protected String interactionKey = INTERACTION_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntroductionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.INTRODUCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstUid() {
		return firstUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstUid(String newFirstUid) {
		String oldFirstUid = firstUid;
		firstUid = newFirstUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__FIRST_UID, oldFirstUid, firstUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondUid() {
		return secondUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondUid(String newSecondUid) {
		String oldSecondUid = secondUid;
		secondUid = newSecondUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__SECOND_UID, oldSecondUid, secondUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntroductionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(IntroductionState newState) {
		IntroductionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ternary getFirstAgreed() {
		return firstAgreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstAgreed(Ternary newFirstAgreed) {
		Ternary oldFirstAgreed = firstAgreed;
		firstAgreed = newFirstAgreed == null ? FIRST_AGREED_EDEFAULT : newFirstAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__FIRST_AGREED, oldFirstAgreed, firstAgreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ternary getSecondAgreed() {
		return secondAgreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondAgreed(Ternary newSecondAgreed) {
		Ternary oldSecondAgreed = secondAgreed;
		secondAgreed = newSecondAgreed == null ? SECOND_AGREED_EDEFAULT : newSecondAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__SECOND_AGREED, oldSecondAgreed, secondAgreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAsked() {
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsked(Instant newAsked) {
		Instant oldAsked = asked;
		asked = newAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__ASKED, oldAsked, asked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(Instant newMade) {
		Instant oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInteractionKey() {
		return interactionKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteractionKey(String newInteractionKey) {
		String oldInteractionKey = interactionKey;
		interactionKey = newInteractionKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__INTERACTION_KEY, oldInteractionKey, interactionKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.INTRODUCTION__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.INTRODUCTION__FIRST_UID:
				return getFirstUid();
			case CarePackage.INTRODUCTION__SECOND_UID:
				return getSecondUid();
			case CarePackage.INTRODUCTION__REASON:
				return getReason();
			case CarePackage.INTRODUCTION__STATE:
				return getState();
			case CarePackage.INTRODUCTION__FIRST_AGREED:
				return getFirstAgreed();
			case CarePackage.INTRODUCTION__SECOND_AGREED:
				return getSecondAgreed();
			case CarePackage.INTRODUCTION__ASKED:
				return getAsked();
			case CarePackage.INTRODUCTION__MADE:
				return getMade();
			case CarePackage.INTRODUCTION__INTERACTION_KEY:
				return getInteractionKey();
			case CarePackage.INTRODUCTION__OUTCOME:
				return getOutcome();
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
			case CarePackage.INTRODUCTION__FIRST_UID:
				setFirstUid((String)newValue);
				return;
			case CarePackage.INTRODUCTION__SECOND_UID:
				setSecondUid((String)newValue);
				return;
			case CarePackage.INTRODUCTION__REASON:
				setReason((String)newValue);
				return;
			case CarePackage.INTRODUCTION__STATE:
				setState((IntroductionState)newValue);
				return;
			case CarePackage.INTRODUCTION__FIRST_AGREED:
				setFirstAgreed((Ternary)newValue);
				return;
			case CarePackage.INTRODUCTION__SECOND_AGREED:
				setSecondAgreed((Ternary)newValue);
				return;
			case CarePackage.INTRODUCTION__ASKED:
				setAsked((Instant)newValue);
				return;
			case CarePackage.INTRODUCTION__MADE:
				setMade((Instant)newValue);
				return;
			case CarePackage.INTRODUCTION__INTERACTION_KEY:
				setInteractionKey((String)newValue);
				return;
			case CarePackage.INTRODUCTION__OUTCOME:
				setOutcome((String)newValue);
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
			case CarePackage.INTRODUCTION__FIRST_UID:
				setFirstUid(FIRST_UID_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__SECOND_UID:
				setSecondUid(SECOND_UID_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__FIRST_AGREED:
				setFirstAgreed(FIRST_AGREED_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__SECOND_AGREED:
				setSecondAgreed(SECOND_AGREED_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__ASKED:
				setAsked(ASKED_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__INTERACTION_KEY:
				setInteractionKey(INTERACTION_KEY_EDEFAULT);
				return;
			case CarePackage.INTRODUCTION__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
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
			case CarePackage.INTRODUCTION__FIRST_UID:
				return FIRST_UID_EDEFAULT == null ? firstUid != null : !FIRST_UID_EDEFAULT.equals(firstUid);
			case CarePackage.INTRODUCTION__SECOND_UID:
				return SECOND_UID_EDEFAULT == null ? secondUid != null : !SECOND_UID_EDEFAULT.equals(secondUid);
			case CarePackage.INTRODUCTION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CarePackage.INTRODUCTION__STATE:
				return state != STATE_EDEFAULT;
			case CarePackage.INTRODUCTION__FIRST_AGREED:
				return firstAgreed != FIRST_AGREED_EDEFAULT;
			case CarePackage.INTRODUCTION__SECOND_AGREED:
				return secondAgreed != SECOND_AGREED_EDEFAULT;
			case CarePackage.INTRODUCTION__ASKED:
				return ASKED_EDEFAULT == null ? asked != null : !ASKED_EDEFAULT.equals(asked);
			case CarePackage.INTRODUCTION__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case CarePackage.INTRODUCTION__INTERACTION_KEY:
				return INTERACTION_KEY_EDEFAULT == null ? interactionKey != null : !INTERACTION_KEY_EDEFAULT.equals(interactionKey);
			case CarePackage.INTRODUCTION__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
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
		result.append(" (firstUid: ");
		result.append(firstUid);
		result.append(", secondUid: ");
		result.append(secondUid);
		result.append(", reason: ");
		result.append(reason);
		result.append(", state: ");
		result.append(state);
		result.append(", firstAgreed: ");
		result.append(firstAgreed);
		result.append(", secondAgreed: ");
		result.append(secondAgreed);
		result.append(", asked: ");
		result.append(asked);
		result.append(", made: ");
		result.append(made);
		result.append(", interactionKey: ");
		result.append(interactionKey);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //IntroductionImpl
