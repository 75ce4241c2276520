/**
 */
package org.kith.model.care.impl;

import java.time.Instant;
import java.time.Period;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.care.Cadence;
import org.kith.model.care.CarePackage;

import org.kith.model.people.Tier;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getCircleUid <em>Circle Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getIdeal <em>Ideal</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getLatest <em>Latest</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.care.impl.CadenceImpl#getPausedUntil <em>Paused Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CadenceImpl extends AggregateImpl implements Cadence {
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
	 * The default value of the '{@link #getCircleUid() <em>Circle Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircleUid()
	 * @generated
	 * @ordered
	 */
	protected static final String CIRCLE_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCircleUid() <em>Circle Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircleUid()
	 * @generated
	 * @ordered
	 */
	protected String circleUid = CIRCLE_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final Tier TIER_EDEFAULT = Tier.NONE;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected Tier tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdeal() <em>Ideal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdeal()
	 * @generated
	 * @ordered
	 */
	protected static final Period IDEAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdeal() <em>Ideal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdeal()
	 * @generated
	 * @ordered
	 */
	protected Period ideal = IDEAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatest() <em>Latest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatest()
	 * @generated
	 * @ordered
	 */
	protected static final Period LATEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatest() <em>Latest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatest()
	 * @generated
	 * @ordered
	 */
	protected Period latest = LATEST_EDEFAULT;

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
	 * The default value of the '{@link #getPausedUntil() <em>Paused Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPausedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PAUSED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPausedUntil() <em>Paused Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPausedUntil()
	 * @generated
	 * @ordered
	 */
	protected Instant pausedUntil = PAUSED_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CadenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.CADENCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCircleUid() {
		return circleUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCircleUid(String newCircleUid) {
		String oldCircleUid = circleUid;
		circleUid = newCircleUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__CIRCLE_UID, oldCircleUid, circleUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(Tier newTier) {
		Tier oldTier = tier;
		tier = newTier == null ? TIER_EDEFAULT : newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getIdeal() {
		return ideal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdeal(Period newIdeal) {
		Period oldIdeal = ideal;
		ideal = newIdeal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__IDEAL, oldIdeal, ideal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getLatest() {
		return latest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatest(Period newLatest) {
		Period oldLatest = latest;
		latest = newLatest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__LATEST, oldLatest, latest));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPausedUntil() {
		return pausedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPausedUntil(Instant newPausedUntil) {
		Instant oldPausedUntil = pausedUntil;
		pausedUntil = newPausedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.CADENCE__PAUSED_UNTIL, oldPausedUntil, pausedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.CADENCE__PERSON_UID:
				return getPersonUid();
			case CarePackage.CADENCE__CIRCLE_UID:
				return getCircleUid();
			case CarePackage.CADENCE__TIER:
				return getTier();
			case CarePackage.CADENCE__IDEAL:
				return getIdeal();
			case CarePackage.CADENCE__LATEST:
				return getLatest();
			case CarePackage.CADENCE__SINCE:
				return getSince();
			case CarePackage.CADENCE__PAUSED_UNTIL:
				return getPausedUntil();
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
			case CarePackage.CADENCE__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case CarePackage.CADENCE__CIRCLE_UID:
				setCircleUid((String)newValue);
				return;
			case CarePackage.CADENCE__TIER:
				setTier((Tier)newValue);
				return;
			case CarePackage.CADENCE__IDEAL:
				setIdeal((Period)newValue);
				return;
			case CarePackage.CADENCE__LATEST:
				setLatest((Period)newValue);
				return;
			case CarePackage.CADENCE__SINCE:
				setSince((Instant)newValue);
				return;
			case CarePackage.CADENCE__PAUSED_UNTIL:
				setPausedUntil((Instant)newValue);
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
			case CarePackage.CADENCE__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case CarePackage.CADENCE__CIRCLE_UID:
				setCircleUid(CIRCLE_UID_EDEFAULT);
				return;
			case CarePackage.CADENCE__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case CarePackage.CADENCE__IDEAL:
				setIdeal(IDEAL_EDEFAULT);
				return;
			case CarePackage.CADENCE__LATEST:
				setLatest(LATEST_EDEFAULT);
				return;
			case CarePackage.CADENCE__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case CarePackage.CADENCE__PAUSED_UNTIL:
				setPausedUntil(PAUSED_UNTIL_EDEFAULT);
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
			case CarePackage.CADENCE__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case CarePackage.CADENCE__CIRCLE_UID:
				return CIRCLE_UID_EDEFAULT == null ? circleUid != null : !CIRCLE_UID_EDEFAULT.equals(circleUid);
			case CarePackage.CADENCE__TIER:
				return tier != TIER_EDEFAULT;
			case CarePackage.CADENCE__IDEAL:
				return IDEAL_EDEFAULT == null ? ideal != null : !IDEAL_EDEFAULT.equals(ideal);
			case CarePackage.CADENCE__LATEST:
				return LATEST_EDEFAULT == null ? latest != null : !LATEST_EDEFAULT.equals(latest);
			case CarePackage.CADENCE__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case CarePackage.CADENCE__PAUSED_UNTIL:
				return PAUSED_UNTIL_EDEFAULT == null ? pausedUntil != null : !PAUSED_UNTIL_EDEFAULT.equals(pausedUntil);
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
		result.append(", circleUid: ");
		result.append(circleUid);
		result.append(", tier: ");
		result.append(tier);
		result.append(", ideal: ");
		result.append(ideal);
		result.append(", latest: ");
		result.append(latest);
		result.append(", since: ");
		result.append(since);
		result.append(", pausedUntil: ");
		result.append(pausedUntil);
		result.append(')');
		return result.toString();
	}

} //CadenceImpl
