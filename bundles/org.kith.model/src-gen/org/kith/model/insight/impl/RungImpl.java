/**
 */
package org.kith.model.insight.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.insight.InsightPackage;
import org.kith.model.insight.Rung;
import org.kith.model.insight.RungLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rung</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.impl.RungImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.RungImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.RungImpl#getReached <em>Reached</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.RungImpl#getInteractionKey <em>Interaction Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RungImpl extends MinimalEObjectImpl.Container implements Rung {
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
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final RungLevel LEVEL_EDEFAULT = RungLevel.CONNECTED;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected RungLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected static final Instant REACHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected Instant reached = REACHED_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RungImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InsightPackage.Literals.RUNG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.RUNG__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RungLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(RungLevel newLevel) {
		RungLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.RUNG__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReached() {
		return reached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReached(Instant newReached) {
		Instant oldReached = reached;
		reached = newReached;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.RUNG__REACHED, oldReached, reached));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.RUNG__INTERACTION_KEY, oldInteractionKey, interactionKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InsightPackage.RUNG__PERSON_UID:
				return getPersonUid();
			case InsightPackage.RUNG__LEVEL:
				return getLevel();
			case InsightPackage.RUNG__REACHED:
				return getReached();
			case InsightPackage.RUNG__INTERACTION_KEY:
				return getInteractionKey();
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
			case InsightPackage.RUNG__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case InsightPackage.RUNG__LEVEL:
				setLevel((RungLevel)newValue);
				return;
			case InsightPackage.RUNG__REACHED:
				setReached((Instant)newValue);
				return;
			case InsightPackage.RUNG__INTERACTION_KEY:
				setInteractionKey((String)newValue);
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
			case InsightPackage.RUNG__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case InsightPackage.RUNG__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case InsightPackage.RUNG__REACHED:
				setReached(REACHED_EDEFAULT);
				return;
			case InsightPackage.RUNG__INTERACTION_KEY:
				setInteractionKey(INTERACTION_KEY_EDEFAULT);
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
			case InsightPackage.RUNG__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case InsightPackage.RUNG__LEVEL:
				return level != LEVEL_EDEFAULT;
			case InsightPackage.RUNG__REACHED:
				return REACHED_EDEFAULT == null ? reached != null : !REACHED_EDEFAULT.equals(reached);
			case InsightPackage.RUNG__INTERACTION_KEY:
				return INTERACTION_KEY_EDEFAULT == null ? interactionKey != null : !INTERACTION_KEY_EDEFAULT.equals(interactionKey);
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
		result.append(", level: ");
		result.append(level);
		result.append(", reached: ");
		result.append(reached);
		result.append(", interactionKey: ");
		result.append(interactionKey);
		result.append(')');
		return result.toString();
	}

} //RungImpl
